"""Analysis frameworks: XLSForm workbooks, forms, their expressions, and codings at work in them."""
