"""The language server: the findings of a document while it is written, in any editor."""
