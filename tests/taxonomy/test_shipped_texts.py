"""Terms are explained in every language in which an expert may choose them."""

import pytest

from tipcoder.domain.taxonomies import Term
from tipcoder.services.taxonomy_files import shipped_ids, shipped_taxonomy

COUNTRY_OF = {"sq": "ALB", "ro": "MDA", "cnr": "MNE", "mk": "MKD", "sr": "SRB", "sr-Latn": "SRB"}
COUNTRIES = {*COUNTRY_OF.values(), "BEL", "FRA"}
NATIONAL = ("offences", "courts", "national_means")


def country_of(term: Term) -> str:
    """Return the country whose own term it is, by its column or as a heading by its code; "" for none."""
    code = term.code.partition("_")[0].upper()
    return term.columns.get("country") or (code if code in COUNTRIES else "")


@pytest.mark.parametrize("language", COUNTRY_OF)
@pytest.mark.parametrize("id", shipped_ids())
def test_no_text_is_missing_in_the_language_of_who_reads_it(id: str, language: str) -> None:
    taxonomy = shipped_taxonomy(id)
    assert taxonomy.descriptions.get(language)
    for term in taxonomy.terms:
        assert term.labels.get(language), term.code  # those of other countries too: tables of the region name them
        if id in NATIONAL and country_of(term) not in ("", COUNTRY_OF[language]):
            continue  # what explains another country's terms is read by nobody here but whoever looks at the whole list
        for texts in (term.labels, term.definitions, term.includes, term.excludes, term.examples):
            assert texts.get(language) or not texts.get("en"), term.code
