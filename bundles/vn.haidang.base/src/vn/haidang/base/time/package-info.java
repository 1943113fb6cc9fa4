/** Time and its passing as services, so that a month can be simulated in a second and a clock may jump in a test. */
package vn.haidang.base.time;
