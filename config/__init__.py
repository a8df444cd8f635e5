"""What ships as data: policies, templates, workflows."""
