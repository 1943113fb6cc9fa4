/** What ends when: warranties, support, licences, certificates, contracts, labels. */
package vn.haidang.registry.expiry;
