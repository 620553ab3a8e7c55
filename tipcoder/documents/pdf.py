"""PDF through pdfium: the engine that will also draw the pages, so that text and picture agree."""

from tipcoder.errors import UserError


def pdf_pages(content: bytes, name: str) -> tuple[str, ...]:
    """Return the text of every page, "" for a page that is only a picture.

    Raises:
        UserError: the file is damaged or needs a password.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        code = "judgment_protected" if "password" in str(error).lower() else "judgment_damaged"
        raise UserError(code, file=name) from error
    try:
        return tuple(_page_text(document, number) for number in range(len(document)))
    except pypdfium2.PdfiumError as error:
        raise UserError("judgment_damaged", file=name) from error
    finally:
        document.close()


def _page_text(document: "pypdfium2.PdfDocument", number: int) -> str:  # type: ignore[name-defined] # noqa: F821
    page = document[number]
    text_page = page.get_textpage()
    try:
        return str(text_page.get_text_bounded())
    finally:
        text_page.close()
        page.close()
