"""Opens foreign office packages (zip, OLE, xlsx) within limits, before any library sees them."""
