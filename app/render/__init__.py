"""Values to text: issue bodies, comments, reports, check output; one renderer per sink."""
