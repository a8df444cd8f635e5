"""Text to values: documents, policies, dates."""
