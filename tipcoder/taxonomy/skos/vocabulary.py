"""Namespaces of SKOS and related vocabularies, and the addresses of our own terms and mappings.

Source: SKOS Reference and SKOS-XL (W3C), DCMI Metadata Terms, OWL, XKOS 2 (DDI Alliance: notes that exclude), ISO 25964
(kinds of broader terms), the named authority lists of the Publications Office of the EU (start and end of use).
"""

from functools import cache
from urllib.parse import quote, unquote

from rdflib.term import URIRef

from tipcoder.domain.taxonomies import Match, MatchKind
from tipcoder.taxonomy.model import scheme_of_address

OWN_TERMS = "https://tipcoder.org/taxonomies/"
PREFIXES = {
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "skosxl": "http://www.w3.org/2008/05/skos-xl#",
    "dct": "http://purl.org/dc/terms/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "owl": "http://www.w3.org/2002/07/owl#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "xkos": "http://rdf-vocabulary.ddialliance.org/xkos#",
    "iso-thes": "http://purl.org/iso25964/skos-thes#",
    "cc": "http://creativecommons.org/ns#",
    "at": "http://publications.europa.eu/ontology/authority/",
    "tip": "https://tipcoder.org/vocabulary#",
}
MAPPINGS = {
    MatchKind.EXACT: "skos:exactMatch",
    MatchKind.CLOSE: "skos:closeMatch",
    MatchKind.BROAD: "skos:broadMatch",
    MatchKind.NARROW: "skos:narrowMatch",
    MatchKind.RELATED: "skos:relatedMatch",
}


@cache
def full(name: str) -> URIRef:
    """Return the address of a short name such as `skos:prefLabel`."""
    prefix, _, local = name.partition(":")
    return URIRef(PREFIXES[prefix] + local)


def short(address: str) -> str:
    """Return the short name of an address where it has one, else the address."""
    for prefix, namespace in PREFIXES.items():
        if address.startswith(namespace):
            return f"{prefix}:{address.removeprefix(namespace)}"
    return address


def scheme_address(taxonomy: str) -> str:
    """Return the address of a taxonomy."""
    return OWN_TERMS + quote(taxonomy, safe="")


def term_address(taxonomy: str, code: str) -> str:
    """Return the address of a term of ours, or of its counterpart in another scheme."""
    return f"{scheme_address(taxonomy)}/{quote(code, safe='')}"


def own_names(address: str) -> tuple[str, str]:
    """Return taxonomy and code of one of our addresses, ("", "") for an address of another publisher."""
    if not address.startswith(OWN_TERMS):
        return "", ""
    scheme, _, code = address.removeprefix(OWN_TERMS).partition("/")
    return unquote(scheme), unquote(code)


def match_address(match: Match) -> str:
    """Return the address that a term is mapped to: that of another publisher as it is."""
    if match.scheme and match.scheme == scheme_of_address(match.target):
        return match.target
    return term_address(match.scheme, match.target)


def match_of(address: str, kind: MatchKind) -> Match:
    """Return the mapping to an address; that of another publisher belongs to the scheme named after its host."""
    scheme, target = own_names(address)
    return Match(scheme, target, kind) if target else Match(scheme_of_address(address) or "other", address, kind)
