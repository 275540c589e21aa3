package io.followthrough.testkit.architecture.shop.domain;

public record Money(long cents) {}
