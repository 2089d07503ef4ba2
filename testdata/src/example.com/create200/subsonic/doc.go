// Package subsonic implements the Subsonic API, version 1.16: every call is GET or POST, every answer 200.
package subsonic
