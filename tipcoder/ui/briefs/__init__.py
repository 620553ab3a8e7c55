"""The page of case briefs: the list of cases, the texts of one brief in two languages, and its approval."""
