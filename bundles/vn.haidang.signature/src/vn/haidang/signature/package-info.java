/** Verdicts on signed documents, the formats that can be read, and the register of what was verified. */
package vn.haidang.signature;
