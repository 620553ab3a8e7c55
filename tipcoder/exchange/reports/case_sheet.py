"""Fixed words of a sheet on one case, in the reader's language."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tipcoder.exchange.framework_titles import own_titles
from tipcoder.exchange.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class CaseSheetCaptions:
    """Fixed words of a sheet on a case. Places in braces are filled by `str.format`."""

    title: str = QT_TRANSLATE_NOOP("CaseSheet", "Case {name}")
    country: str = QT_TRANSLATE_NOOP("CaseSheet", "Country")
    framework: str = QT_TRANSLATE_NOOP("CaseSheet", "Framework")
    judgments: str = QT_TRANSLATE_NOOP("CaseSheet", "Judgments")
    coding: str = QT_TRANSLATE_NOOP("CaseSheet", "Coding")
    whole: str = QT_TRANSLATE_NOOP(
        "CaseSheet", "This sheet holds all answers, words of judgments and remarks. It stays in the country."
    )
    reduced: str = QT_TRANSLATE_NOOP(
        "CaseSheet",
        "This sheet holds no more than may cross a border: no names, texts, exact dates or words of judgments.",
    )
    place: str = QT_TRANSLATE_NOOP("CaseSheet", "{judgment}, page {page}")
    remark: str = QT_TRANSLATE_NOOP("CaseSheet", "Remark by {coder}, {status}")
    empty: str = QT_TRANSLATE_NOOP("CaseSheet", "Nothing is answered in this case yet.")
    page: str = QT_TRANSLATE_NOOP("CaseSheet", "Page")
    frameworks: Mapping[str, str] = field(default_factory=own_titles)
    """Titles of frameworks by the English ones: their translations are those in the context "Frameworks"."""
    roles: Mapping[str, str] = field(
        default_factory=lambda: {
            "primary": QT_TRANSLATE_NOOP("CaseSheet", "First coding"),
            "second": QT_TRANSLATE_NOOP("CaseSheet", "Second coding"),
            "agreed": QT_TRANSLATE_NOOP("CaseSheet", "Agreed coding"),
        }
    )
    states: Mapping[str, str] = field(
        default_factory=lambda: {
            "answered": QT_TRANSLATE_NOOP("CaseSheet", "Answered; the answer stays in the country"),
            "not_stated": QT_TRANSLATE_NOOP("CaseSheet", "Not stated"),
            "unclear": QT_TRANSLATE_NOOP("CaseSheet", "Unclear"),
            "redacted": QT_TRANSLATE_NOOP("CaseSheet", "Redacted"),
            "not_applicable": QT_TRANSLATE_NOOP("CaseSheet", "Not applicable"),
            "none": QT_TRANSLATE_NOOP("CaseSheet", "None in this judgment"),
        }
    )
    statuses: Mapping[str, str] = field(
        default_factory=lambda: {
            "open": QT_TRANSLATE_NOOP("CaseSheet", "open"),
            "answered": QT_TRANSLATE_NOOP("CaseSheet", "answered"),
            "closed": QT_TRANSLATE_NOOP("CaseSheet", "closed"),
            "": QT_TRANSLATE_NOOP("CaseSheet", "reply"),
        }
    )
