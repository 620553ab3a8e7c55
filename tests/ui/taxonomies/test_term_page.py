"""The page of a term says what only a table of its columns would hide."""

import pytest

from tipcoder.services.taxonomy_files import shipped_taxonomy
from tipcoder.ui.taxonomies.details import TermContext, term_page


@pytest.mark.usefixtures("qapp")
def test_ranges_over_time_stand_one_below_the_other() -> None:
    offences = shipped_taxonomy("offences")
    page = term_page(offences.by_code()["mda_165_1"], TermContext(offences, {}))
    assert "Months of imprisonment, over time" in page
    for dates, months in (
        ("2003 – 2009", "84 – 180"),
        ("2009 – 2013-12-09", "60 – 144"),
        ("2013-12-10 – …", "72 – 144"),
    ):
        assert page.index(dates) < page.index(months)
    assert "2009/2013" not in page, "the column is not shown as it is written"
    assert "Months of imprisonment" not in term_page(offences.by_code()["alb_109b"], TermContext(offences, {}))
