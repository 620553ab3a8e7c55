"""Services: one function for each thing that a person can do, one verb, one transaction."""
