/** Campaigns in which assets are counted: what was seen, what is missing, what is somewhere else. */
package vn.haidang.registry.stocktake;
