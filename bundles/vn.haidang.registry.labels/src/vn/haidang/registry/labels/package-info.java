/** Labels for assets: sheets of them as PDF, each with its code as a QR code (ISO/IEC 18004) and in words. */
package vn.haidang.registry.labels;
