"""What persons add to findings: texts, illustrations, confirmations, quotations and recommendations."""
