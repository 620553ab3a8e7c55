"""Parts of the coding page: outline, judgment and form."""
