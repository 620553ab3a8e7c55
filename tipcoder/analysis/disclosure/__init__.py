"""What else must not cross a border in a text: exact dates, quotations of judgments, names of other cases."""
