"""Text of a file as every reader of a format returns it, before it becomes a judgment."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tipcoder.domain.projects import LeftOutKind, PageQuality

PAGE_BREAK = "\f"


@dataclass(frozen=True, slots=True)
class Content:
    """Pages as the format divides them; what was left out; for text the encoding; qualities where the format tells."""

    pages: tuple[str, ...]
    left_out: Mapping[LeftOutKind, int] = field(default_factory=dict)
    encoding: str = ""
    qualities: tuple[PageQuality, ...] = ()
