"""Where a coder left a coding, so that it opens there: the text kept with the coding."""

import json
from dataclasses import dataclass, field

from tipcoder.domain.answers import Ref


@dataclass(frozen=True, slots=True)
class Place:
    """Which page, question and judgment were in view, and what was typed but could not be saved.

    `page` is the key of a page of the form, `row` and `question` the current question, `rows` the open cards,
    `guidance` the keys of questions whose guidance is open. `judgment_at` counts characters from the top of the
    judgment, or, `on_pages`, parts of its pages; `zoom` is in percent, `passages` says that the list of passages was
    open.
    """

    page: str = ""
    row: str = ""
    question: str = ""
    rows: tuple[str, ...] = ()
    guidance: tuple[str, ...] = ()
    judgment: str = ""
    judgment_at: int = 0
    zoom: int = 100
    panes: tuple[int, ...] = ()
    drafts: tuple[tuple[Ref, str], ...] = field(default=())
    passages: bool = False
    on_pages: bool = False


def write_place(place: Place) -> str:
    """Return a place as text to be kept."""
    return json.dumps(
        {
            "page": place.page,
            "row": place.row,
            "question": place.question,
            "rows": place.rows,
            "guidance": place.guidance,
            "judgment": place.judgment,
            "judgment_at": place.judgment_at,
            "zoom": place.zoom,
            "panes": place.panes,
            "passages": place.passages,
            "on_pages": place.on_pages,
            "drafts": [[ref.row, ref.key, text] for ref, text in place.drafts],
        },
        ensure_ascii=False,
    )


def read_place(text: str) -> Place:
    """Return the place that a text keeps. One that cannot be read is the beginning: never a reason not to open."""
    try:
        kept = json.loads(text)
        return Place(
            page=str(kept["page"]),
            row=str(kept["row"]),
            question=str(kept["question"]),
            rows=tuple(map(str, kept["rows"])),
            guidance=tuple(map(str, kept["guidance"])),
            judgment=str(kept["judgment"]),
            judgment_at=int(kept["judgment_at"]),
            zoom=int(kept["zoom"]),
            panes=tuple(map(int, kept["panes"])),
            passages=bool(kept.get("passages", False)),
            on_pages=bool(kept.get("on_pages", False)),
            drafts=tuple((Ref(str(row), str(key)), str(typed)) for row, key, typed in kept["drafts"]),
        )
    except (ValueError, KeyError, TypeError):
        return Place()
