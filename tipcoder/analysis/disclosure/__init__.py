"""Disclosure checks of texts that leave: exact dates, quotations of judgments, names of other cases."""
