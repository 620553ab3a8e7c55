"""Makes cards of what is noted in the cases of a pack: a question on the front, and on the back what it is about."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from tipcoder.exchange.document.cards import Card, CardFace
from tipcoder.paths import resources
from tipcoder.services.briefs.drafts import BriefDrafts
from tipcoder.services.findings.catalogues import Catalogues
from tipcoder.services.workshop.pack_cases import PackCase
from tipcoder.services.workshop.words import WorkshopWords

_MOST_RELATED = 3
_CHALLENGE = "c"
"""The letter with which codes of challenges begin."""


@cache
def read_questions() -> Mapping[str, Mapping[str, str]]:
    """Read what is asked of each challenge and good practice, by code and language, and at which `stage`."""
    return tomllib.loads((resources() / "briefs" / "questions.toml").read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class CardContent:
    """Content of a card; `noted` is the approved text of a case, "" for none."""

    number: int
    code: str
    stage: str
    situation: str
    question: str
    name: str
    definition: str
    noted: str
    related: tuple[str, ...]


def card_contents(
    cases: Sequence[PackCase], catalogues: Catalogues, drafts: BriefDrafts, words: WorkshopWords
) -> Iterator[CardContent]:
    """Yield a card for each challenge and practice that is noted in the cases, in their order.

    A code that stands in several cases makes one card, with the first text that is approved. One that is in no list
    makes none.
    """
    language = words.language
    first: dict[str, PackCase] = {}
    texts: dict[str, str] = {}
    for case in cases:
        for one in case.noted():
            if one.code in read_questions():
                first.setdefault(one.code, case)
                if one.text and not texts.get(one.code):
                    texts[one.code], first[one.code] = one.text, case
    described = {
        entry.code: entry
        for catalogue in catalogues.catalogues.values()
        for entry in catalogues.described(catalogue, language, frozenset())
    }
    for number, (code, case) in enumerate(first.items(), 1):
        asked, entry = read_questions()[code], described.get(code)
        yield CardContent(
            number,
            code,
            words.text(f"stage_{asked['stage']}"),
            case.title(drafts),
            asked[language],
            drafts.term("challenge_code" if code.startswith(_CHALLENGE) else "practice_code", code),
            entry.definition if entry else "",
            texts.get(code, ""),
            tuple(entry.related.values())[:_MOST_RELATED] if entry else (),
        )


def card_of(content: CardContent, words: WorkshopWords) -> Card:
    """Return a card as it is printed."""
    is_challenge = content.code.startswith(_CHALLENGE)
    told = [("", content.definition), (words.text("card_noted"), content.noted)]
    told.append((words.text("card_answers" if is_challenge else "card_prevents"), "; ".join(content.related)))
    top = words.text("card", number=content.number)
    front = CardFace(f"{top} · {content.stage} · {content.situation}", content.question)
    return Card(front, CardFace(top, content.name, [(name, text) for name, text in told if text]))
