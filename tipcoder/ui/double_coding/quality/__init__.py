"""Page on the quality of a project: progress of double coding, agreement, remarks, completeness, what was learned."""
