"""Texts that were left out of a workbook on purpose, told from those that were emptied there by their number."""

from dataclasses import replace

from tipcoder.domain.import_plan import Incoming
from tipcoder.errors import UserError
from tipcoder.services.importing.rows import Asked


def with_emptied_texts(incoming: Incoming, asked: Asked) -> Incoming:
    """Return what came with texts as unread if more of them are missing than were left out when it was written.

    Nobody can tell which of them were emptied. Of years, levels and groups the project itself tells it.
    """
    sheets = {sheet: roster for roster, sheet in incoming.sheets.items()}
    missing = {place for place in incoming.withheld if (sheets.get(place[0], ""), place[2]) not in asked.reduced}
    if incoming.left_out_texts is None or len(missing) <= incoming.left_out_texts:
        return incoming
    values = {"count": incoming.left_out_texts, "found": len(missing)}
    faults = {
        (sheet, line, key): UserError(
            "delivery_text_emptied", place=f"{sheet}!{line}", sheet=sheet, question=key, **values
        )
        for sheet, line, key in missing
    }
    return replace(incoming, withheld=incoming.withheld - missing, unread={**incoming.unread, **faults})
