"""Analysis frameworks: XLSForm in, Form out; expressions; a live coding that knows what is relevant and valid."""
