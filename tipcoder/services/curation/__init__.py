"""Keeps what persons add to findings: texts, illustrations, confirmations, quotations and recommendations."""
