"""Fixed texts of the sheets on double coding, in the reader's language."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tipcoder.exchange.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementCaptions:
    """Heads of columns, and words by code. `coder` and the like have a place for a `{number}`."""

    figures: Mapping[str, str] = field(
        default_factory=lambda: {
            "section": QT_TRANSLATE_NOOP("Agreement", "Section"),
            "label": QT_TRANSLATE_NOOP("Agreement", "Question"),
            "question": QT_TRANSLATE_NOOP("Agreement", "Name"),
            "sheet": QT_TRANSLATE_NOOP("Agreement", "Sheet"),
            "tier": QT_TRANSLATE_NOOP("Agreement", "Code of the group"),
            "tier_label": QT_TRANSLATE_NOOP("Agreement", "Group"),
            "units": QT_TRANSLATE_NOOP("Agreement", "Units"),
            "compared": QT_TRANSLATE_NOOP("Agreement", "Compared"),
            "row_unmatched": QT_TRANSLATE_NOOP("Agreement", "Entry of one coder only"),
            "not_asked": QT_TRANSLATE_NOOP("Agreement", "Not asked"),
            "not_answered": QT_TRANSLATE_NOOP("Agreement", "Not answered yet"),
            "state": QT_TRANSLATE_NOOP("Agreement", "State"),
            "partial_date": QT_TRANSLATE_NOOP("Agreement", "Date without its day"),
            "left_out": QT_TRANSLATE_NOOP("Agreement", "Answer that stayed in the country"),
            "same": QT_TRANSLATE_NOOP("Agreement", "The same"),
            "percent": QT_TRANSLATE_NOOP("Agreement", "Percent the same"),
            "alpha": "α",
            "alpha_low": QT_TRANSLATE_NOOP("Agreement", "α from"),
            "alpha_high": QT_TRANSLATE_NOOP("Agreement", "α to"),
            "alpha_jaccard": "α (Jaccard)",
            "kappa": "κ",
            "ac1": "AC1",
            "ac2": "AC2",
            "jaccard": "Jaccard",
            "masi": "MASI",
            "alpha_by_group": QT_TRANSLATE_NOOP("Agreement", "α by heading"),
            "leads": QT_TRANSLATE_NOOP("Agreement", "Leading"),
            "word": QT_TRANSLATE_NOOP("Agreement", "Code of how far shared"),
            "word_label": QT_TRANSLATE_NOOP("Agreement", "How far shared"),
            "advice": QT_TRANSLATE_NOOP("Agreement", "What to do"),
        }
    )
    differences: Mapping[str, str] = field(
        default_factory=lambda: {
            "local_number": QT_TRANSLATE_NOOP("Agreement", "Case"),
            "level": QT_TRANSLATE_NOOP("Agreement", "Entries"),
            "label": QT_TRANSLATE_NOOP("Agreement", "Question"),
            "question": QT_TRANSLATE_NOOP("Agreement", "Name"),
            "kind": QT_TRANSLATE_NOOP("Agreement", "Code of the difference"),
            "kind_label": QT_TRANSLATE_NOOP("Agreement", "Difference"),
        }
    )
    pairs: Mapping[str, str] = field(
        default_factory=lambda: {
            "question": QT_TRANSLATE_NOOP("Agreement", "Question"),
            "sheet": QT_TRANSLATE_NOOP("Agreement", "Sheet"),
            "case_key": QT_TRANSLATE_NOOP("Agreement", "Key of the case"),
            "pair": QT_TRANSLATE_NOOP("Agreement", "Number of the pair in the case"),
            "reading": QT_TRANSLATE_NOOP("Agreement", "Reading that is compared with the first"),
            "first": QT_TRANSLATE_NOOP("Agreement", "Answer of the first reading"),
            "second": QT_TRANSLATE_NOOP("Agreement", "Answer of the other reading"),
            "first_state": QT_TRANSLATE_NOOP("Agreement", "State in the first reading"),
            "second_state": QT_TRANSLATE_NOOP("Agreement", "State in the other reading"),
            "kind": QT_TRANSLATE_NOOP("Agreement", "Kind of unit"),
            "leaves": QT_TRANSLATE_NOOP("Agreement", "How answers leave"),
            "mapped": QT_TRANSLATE_NOOP("Agreement", "Brought from an older framework (1) or not (0)"),
            "tier": QT_TRANSLATE_NOOP("Agreement", "Code of the group"),
            "round": QT_TRANSLATE_NOOP("Agreement", "Round of double coding"),
        }
    )
    codings: Mapping[str, str] = field(
        default_factory=lambda: {
            "case_key": QT_TRANSLATE_NOOP("Agreement", "Key of the case"),
            "role": QT_TRANSLATE_NOOP("Agreement", "Coding (primary, second)"),
            "coder": QT_TRANSLATE_NOOP("Agreement", "Coder"),
            "sheet": QT_TRANSLATE_NOOP("Agreement", "Sheet"),
            "row_key": QT_TRANSLATE_NOOP("Agreement", "Key of the row in this coding"),
            "parent_key": QT_TRANSLATE_NOOP("Agreement", "Key of the row above in this coding"),
            "row_number": QT_TRANSLATE_NOOP("Agreement", "Number of the row"),
            "question": QT_TRANSLATE_NOOP("Agreement", "Question"),
            "value": QT_TRANSLATE_NOOP("Agreement", "Answer"),
            "state": QT_TRANSLATE_NOOP("Agreement", "State"),
            "exact": QT_TRANSLATE_NOOP("Agreement", "Words of the judgment that prove it"),
        }
    )
    country: str = QT_TRANSLATE_NOOP("Agreement", "Country")
    delivery: str = QT_TRANSLATE_NOOP("Agreement", "Delivery")
    cases_compared: str = QT_TRANSLATE_NOOP("Agreement", "Cases compared")
    all_countries: str = QT_TRANSLATE_NOOP("Agreement", "All countries")
    coder: str = QT_TRANSLATE_NOOP("Agreement", "Coder {number}")
    coder_row: str = QT_TRANSLATE_NOOP("Agreement", "Coder {number}: number of the entry")
    cases: str = QT_TRANSLATE_NOOP("Agreement", "Cases")
    tiers: Mapping[str, str] = field(
        default_factory=lambda: {
            "lead": QT_TRANSLATE_NOOP("Agreement", "Definitions"),
            "measured": QT_TRANSLATE_NOOP("Agreement", "Other questions"),
            "verified": QT_TRANSLATE_NOOP("Agreement", "Copied from the judgment"),
        }
    )
    words: Mapping[str, str] = field(
        default_factory=lambda: {
            "shared": QT_TRANSLATE_NOOP("Agreement", "Shared"),
            "partly": QT_TRANSLATE_NOOP("Agreement", "Partly shared"),
            "not_shared": QT_TRANSLATE_NOOP("Agreement", "Not shared"),
            "too_few": QT_TRANSLATE_NOOP("Agreement", "Too few to judge"),
        }
    )
    advice: Mapping[str, str] = field(
        default_factory=lambda: {
            "shared": QT_TRANSLATE_NOOP("Agreement", "Figures may be reported."),
            "partly": QT_TRANSLATE_NOOP("Agreement", "Report with a note, and discuss the differences."),
            "not_shared": QT_TRANSLATE_NOOP(
                "Agreement", "Do not report without the agreed coding, and change the guidance."
            ),
            "too_few": QT_TRANSLATE_NOOP("Agreement", "Look at the differences one by one."),
        }
    )
    kinds: Mapping[str, str] = field(
        default_factory=lambda: {
            "answer": QT_TRANSLATE_NOOP("Agreement", "Different answers"),
            "state": QT_TRANSLATE_NOOP("Agreement", "Different states"),
            "row": QT_TRANSLATE_NOOP("Agreement", "Entry of one coder only"),
        }
    )
