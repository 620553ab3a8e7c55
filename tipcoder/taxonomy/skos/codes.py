"""The code of each concept of a SKOS file: its notation, else the last part of its address, else made of its label."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import unquote

from rdflib.term import Node

from tipcoder.domain.taxonomies import Match, MatchKind
from tipcoder.errors import UserError
from tipcoder.taxonomy.checks import is_code
from tipcoder.taxonomy.model import code_of_name, free_code, legal_code
from tipcoder.taxonomy.skos.triples import Triples, text_of
from tipcoder.taxonomy.skos.vocabulary import full, match_of, own_names


@dataclass(slots=True)
class Codes:
    """Codes by concept; `kept` are addresses of somebody else, kept as exact matches."""

    of: dict[Node, str] = field(default_factory=dict)
    kept: dict[Node, tuple[Match, ...]] = field(default_factory=dict)

    def find(self, triples: Triples, concepts: Iterable[Node], where: str, remarks: list[UserError]) -> None:
        """Find a code for every concept. Remarks: taxonomy_notations_several, taxonomy_code_changed."""
        taken: set[str] = set()
        for concept in concepts:
            address = text_of(concept)
            _, own = own_names(address)
            own = own if is_code(own) else ""
            given = _notations(triples, concept)
            code = own or (legal_code(given[0]) if given else "") or last_part(address)
            if not code:
                labels = (text_of(label) for label in triples.objects(concept, full("skos:prefLabel")))
                code = free_code(code_of_name(next(labels, "")) or "term", taken)
            taken.add(code)
            self.of[concept] = code
            if own:
                continue
            if address:
                self.kept[concept] = (match_of(address, MatchKind.EXACT),)
            if given and not is_code(given[0]):
                remarks.append(UserError("taxonomy_code_changed", where=where, term=code, original=given[0]))
            if len(given) > 1:
                others = ", ".join(given[1:])
                remarks.append(UserError("taxonomy_notations_several", where=where, term=code, others=others))


def last_part(address: str) -> str:
    """Return the last part of an address as a code: `concept10` of http://example.org/thesaurus/concept10."""
    parts = address.rstrip("/#").replace("#", "/").split("/")
    return legal_code(unquote(parts[-1]))


def _notations(triples: Triples, concept: Node) -> list[str]:
    found = dict.fromkeys(text_of(node).strip() for node in triples.objects(concept, full("skos:notation")))
    return sorted(filter(None, found), key=lambda text: not is_code(text))
