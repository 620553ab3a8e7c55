"""A framework and a taxonomy to be searched, and the search in them."""

from tests.support.steps import finished
from tests.support.xlsforms import question
from tipcoder.domain.searching import Filters, SearchResult
from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.services.projects import OpenProject
from tipcoder.services.search.search import search

SURVEY = [
    question("text", "title", **{"bind::tip:role": "title"}),
    question("date", "decided", **{"bind::tip:role": "decision_date"}),
    question("select_one yes_no", "country"),
    question("text", "how", relevant="${country} != 'no'"),
    question("begin_repeat", "victims"),
    question("text", "story"),
    question("end_repeat"),
]
CHOICES = [{"list_name": "yes_no", "name": name, "label": name} for name in ("SRB", "MNE", "no")]
TERMS = Taxonomy(
    "test_means",
    (
        Term("coercion", {"en": "Coercion", "sr": "принуда"}, alternatives={"sq": ("shtrëngimi",)}),
        Term("fraud", {"en": "Fraud", "ro": "Fraudă"}, definitions={"en": "Words that deceive victims"}),
    ),
)


def find(project: OpenProject, query: str, **filters: object) -> tuple[SearchResult, ...]:
    return finished(search(project, query, Filters(**filters))).found  # type: ignore[arg-type]
