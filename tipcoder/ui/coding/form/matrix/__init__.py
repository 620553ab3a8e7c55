"""Matrix of the form: questions that share a list stand as columns beside its terms."""
