/** Units that become others: what moves with a merger, a split, a change of name, an end or a transfer, before it is done. */
package vn.haidang.registry.succession;
