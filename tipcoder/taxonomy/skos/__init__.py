"""Taxonomies as SKOS: Turtle, RDF/XML and JSON-LD."""
