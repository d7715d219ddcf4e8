"""Names found in the text, merged into actors with kind, role and salience."""
