package queries

import "syscall"

// limitData has the system refuse this process more memory than it has now and the given number of bytes, with some room
// for the runtime's own.
func limitData(n int64) {
	const room = 256 << 20
	lim := syscall.Rlimit{Cur: uint64(n + room), Max: uint64(n + room)}
	_ = syscall.Setrlimit(syscall.RLIMIT_DATA, &lim) // without it the watch of Serve is left
}
