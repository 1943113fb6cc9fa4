/** Which of several programs on one database may watch: leases that end by the clock of the database. */
package vn.haidang.storage.lease;
