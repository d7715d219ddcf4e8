"""Files that mean harm, or have met with it: made by a script, each with what may become of it."""
