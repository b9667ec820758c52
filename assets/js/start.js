// Dash's own start, as a file: the page then needs no script inside itself.
var renderer = new DashRenderer(); // eslint-disable-line no-var, no-unused-vars
