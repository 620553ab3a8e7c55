"""pdfium works for one thread at a time: whoever uses it, holds this lock.

Source: https://pdfium.googlesource.com/pdfium/+/refs/heads/main/README.md (pdfium is not thread-safe).
"""

from threading import RLock

ENGINE = RLock()
"""Held for one step at a time (a page read, a page drawn), so that a long file being read keeps nobody waiting.
Never waited for on the window's thread."""
