//3c44110a3a78b1c795975669789aeee9718d8b92426c17d9b0066800822cd95c
({"patch":(function(module,exports,require,__url){var c=Object.defineProperty;var t=Object.getOwnPropertyDescriptor;var p=Object.getOwnPropertyNames;var d=Object.prototype.hasOwnProperty;var l=(e,a)=>{for(var o in a)c(e,o,{get:a[o],enumerable:!0})},h=(e,a,o,r)=>{if(a&&typeof a=="object"||typeof a=="function")for(let i of p(a))!d.call(e,i)&&i!==o&&c(e,i,{get:()=>a[i],enumerable:!(r=t(a,i))||r.enumerable});return e};var m=e=>h(c({},"__esModule",{value:!0}),e);var E={};l(E,{patchOf:()=>n});module.exports=m(E);var s=require("diff"),n=(e,a,o)=>{let r={context:3,headerOptions:s.FILE_HEADERS_ONLY};return(0,s.createTwoFilesPatch)(`a/${e}`,`b/${e}`,a,o,void 0,void 0,r).replace(/^.*\n.*\n/,i=>i.split(`
`).map(v).join(`
`))},v=e=>e.slice(4).includes(" ")&&!e.endsWith('"')?`${e}	`:e;
})})
