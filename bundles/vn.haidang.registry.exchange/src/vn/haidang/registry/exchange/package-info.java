/** Import of CSV and XLSX files into the registry, with mapping and preview, and export of what is shown. */
package vn.haidang.registry.exchange;
