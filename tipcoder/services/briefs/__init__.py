"""Drafts case briefs: structured summaries of coded cases for readers, by rule from what is coded."""
