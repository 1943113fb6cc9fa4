/** How long work reports how far it is and learns that nobody waits for it any more. */
package vn.haidang.base.progress;
