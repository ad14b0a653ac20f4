package io.standfirst.store;

/** What has become of a delivery. */
public enum DeliveryState {
    /** It will be sent, for the first time or again. */
    WAITING,
    /** The receiver has answered that it came. */
    DELIVERED,
    /** It did not come, and is not sent again by itself. */
    FAILED
}
