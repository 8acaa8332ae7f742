/** A bundle that is right. */
@NullMarked
package com.example.bad.plain;

import org.jspecify.annotations.NullMarked;
