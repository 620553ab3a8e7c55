"""The start page, and the dialogs that make and open projects."""
