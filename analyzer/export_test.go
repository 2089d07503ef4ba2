package analyzer

// New makes an analyzer of its own, to be configured.
var New = newAnalyzer
