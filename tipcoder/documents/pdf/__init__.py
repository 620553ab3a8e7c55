"""PDF judgments: text, pages and geometry through pdfium."""
