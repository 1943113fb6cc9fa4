/** A check of the round trip, as anybody may write one. */
package vn.example.linecheck;
