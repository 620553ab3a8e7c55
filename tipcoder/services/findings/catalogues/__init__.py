"""Catalogues of challenges and good practices, and the recommendations drafted from them."""
