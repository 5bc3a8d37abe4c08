import { bounded } from '../../bounded.ts'
/** Each simplified character of this folder's words, with the traditional ones that stand for it. */
const PAIRS =
  '万萬 与與 专專 业業 东東 丝絲 两兩 个個 丰豐 临臨 为為 丽麗 举舉 义義 乌烏 乐樂 习習 乡鄉 书書 买買 于於 云雲 亚亞 产產 亩畝 亮喨 亿億 仅僅 从從 仑侖崙 ' +
  '仓倉 仪儀 们們 价價 众眾衆 优優 伙夥 会會 传傳 伤傷 伦倫 体體 余餘 佛彿 侨僑 儿兒 党黨 兰蘭 关関關 兴興 兹茲 养養 内內 冈岡 册冊 写寫 军軍 农農 冲沖衝 况況 ' +
  '凉涼 几幾 凤鳳 凭憑 凯凱 出齣 击擊 划劃 则則 创創 别別 制製 剑劍 剧劇 办辦 务務 动動 势勢 匀勻 区區 医醫 华華 协協 单單 卖賣 卢盧 卫衛 厂廠 厄阨 厅廳 ' +
  '历曆歷 厦廈 县縣 参參 双雙 发發髮 只隻 台檯臺颱 叶葉 号號 后後 吕呂 吗嗎 吨噸 听聽 启啟 吴吳 员員 周週 响響 回廻迴 团團 园園 围圍 国國 图圖 圆圓 场場 块塊 ' +
  '坚堅 坛壇 坝壩 垒壘 壮壯 声聲 处處 备備 复復複 头頭 奥奧 妇婦 娄婁 学學 宁寧 宝寶 实實 审審 宫宮 宾賓 对對 寻尋 导導 寿壽 将將 尔爾 层層 届屆 属屬 岁歲 ' +
  '岗崗 岛島 岩巖 岭嶺 岳嶽 峡峽 峰峯 崃崍 巩鞏 币幣 布佈 师師 带帶 帮幫 干乾幹 并並併 广廣 庄莊 庆慶 庐廬 库庫 应應 庙廟 开開 异異 张張 弥彌 强強 归歸 当當 ' +
  '录錄 彦彥 征徵 径徑 志誌 怀懷 态態 总總 愿願 戏戲 战戰 户戶 才纔 执執 扫掃 扬揚 抚撫 护護 报報 拟擬 拥擁 挂掛 挝撾 换換 据據 搁擱 携攜 摄攝 数數 断斷 无無 ' +
  '旧舊 时時 晋晉 暂暫 术術 朴樸 机機 杂雜 权權 条條 来來 杨楊 杯盃 极極 构搆構 枣棗 标標 栏欄 树樹 栖棲 栗慄 档檔 桥橋 桦樺 检檢 楼樓 榄欖 横橫 樱櫻 欢歡 ' +
  '欧歐 毕畢 气氣 汇匯彙 汉漢 污汙 汤湯 沈瀋 没沒 沧滄 泸瀘 泽澤 济濟 浏瀏 涟漣 淀澱 渊淵 渔漁 温溫 游遊 湾灣 湿溼濕 满滿 滦灤 滨濱 潍濰 潜潛 濒瀕 灯燈 灵靈 ' +
  '灾災 点點 烟煙菸 热熱 爱愛 状狀 犹猶 独獨 狮獅 猫貓 献獻 玛瑪 环環 现現 珲琿 球毬 琼瓊 瓯甌 电電 画畫 疗療 盐鹽 监監 盖蓋 盘盤 码碼 础礎 确確 碍礙 礼禮 ' +
  '禄祿 离離 种種 秘祕 积積 称稱 竞競 笔筆 筹籌 签簽籤 简簡 篮籃 类類 粤粵 系係繫 纠糾 红紅 约約 级級 纪紀 纳納 纵縱 纸紙 纽紐 线線 练練 组組 细細 织織 绍紹 ' +
  '经經 结結 绘繪 给給 络絡 统統 绣綉繡 绥綏 绩績 续續 绳繩 维維 绵綿 综綜 绿綠 缅緬 缔締 编編 缘緣 网網 罗羅 罢罷 群羣 职職 联聯 肃肅 胜勝 胶膠 脉脈 脑腦 ' +
  '脱脫 脸臉 腊臘 腾騰 艺藝 节節 芜蕪 芦蘆 苏蘇 荆荊 荐薦 荣榮 荥滎 药葯藥 莅蒞 莱萊 莲蓮 获獲穫 营營 萧蕭 萨薩 蓥鎣 见見 观觀 规規 视視 览覽 誉譽 计計 订訂 ' +
  '认認 讨討 讫訖 训訓 议議 讯訊 记記 讲講 讷訥 许許 论論 设設 访訪 证証證 评評 识識 诊診 词詞 译譯 话話 询詢 该該 详詳 语語 说說説 请請 诸諸 诺諾 读讀 课課 ' +
  '调調 谅諒 谈談 谊誼 谢謝 贝貝 负負 贡貢 财財 责責 贤賢 货貨 质質 购購 贴貼 贵貴 贸貿 费費 贺賀 资資 赈賑 赏賞 赛賽 赞讚贊 赠贈 赣贛 踪蹤 车車 轨軌 转轉 ' +
  '轮輪 轴軸 轶軼 轻輕 载載 较較 辆輛 辉輝 辑輯 输輸 辖轄 辞辭 边邊 辽遼 达達 迁遷 过過 运運 这這 进進 远遠 连連 迟遲 迹跡蹟 适適 选選 逾踰 遗遺 遥遙 邓鄧 ' +
  '邮郵 邹鄒 郑鄭 郸鄲 采採 里裏裡 钟鍾鐘 钢鋼 钥鑰 钦欽 铁鐵 铜銅 银銀 链鏈 销銷 错錯 锡錫 锦錦 键鍵 镇鎮 长長 门門 闭閉 问問 间間 闵閔 闻聞 阅閱 阆閬 队隊 ' +
  '阳陽 阴陰 际際 陆陸 陇隴 陕陝 随隨 隐隱 难難 静靜 韦韋 韩韓 页頁 顶頂 顷頃 项項 顺順 顾顧 顿頓 预預 领領 频頻 题題 额額 颠顛 风風 飞飛 饪飪 饶饒 饼餅 馆館 ' +
  '马馬 驰馳 驻駐 骅驊 验驗 骑騎 鲁魯 鲜鮮 鸟鳥 鸡雞鷄 鸭鴨 鹤鶴 鹰鷹 麦麥 麻蔴 黄黃 齐齊 龄齡 龙龍'

/** Simplified characters that traditional texts write as well, in other words. */
const ALSO_TRADITIONAL = new Set(
  '万与丰于云亮价优伙体余佛儿党几出划制厂厄只台后吨听周回复宁岩岭岳峰布干并庄异征志怀愿才挂据朴机杯极构栖栗气污沈淀游球确离种秘系网群胜腊荐适逾采里麻',
)

const TRADITIONAL: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
)

/** The pattern that fits the simplified spelling that it is written in, and every traditional one. */
export function scriptsOf(source: string): string {
  return source.replaceAll(PART, (part) => (part.startsWith('[') ? inClass(part) : outside(part)))
}

/** A class of letters, an escape, or one letter. */
const PART = bounded(String.raw`\[(?:\\.|[^\]\\]){0,200}\]|\\.|[\u4e00-\u9fff]`, 'g')

function inClass(part: string): string {
  return part.replaceAll(/\\.|[\u4e00-\u9fff]/g, (letter) => letter + (TRADITIONAL.get(letter) ?? ''))
}

function outside(letter: string): string {
  const others = TRADITIONAL.get(letter)
  return others ? `[${letter}${others}]` : letter
}

export function inBothScripts({ source, flags }: RegExp): RegExp {
  return inBoth(source, flags)
}

export function inBoth(source: string, flags = ''): RegExp {
  return bounded(scriptsOf(source), flags)
}

/** The words of a list parted by blanks, in every spelling. */
export function words(list: string): readonly string[] {
  return spellingsOf(list.split(' ').filter((word) => word !== ''))
}

/** Each word as it stands and with its traditional characters: "国际", "國際". */
export function spellingsOf(names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap((name) => [name, ...traditionalOf(name)]))]
}

function traditionalOf(word: string): readonly string[] {
  return Array.from(word).reduce<readonly string[]>(
    (heads, letter) => heads.flatMap((head) => lettersFor(letter).map((other) => head + other)),
    [''],
  )
}

function lettersFor(letter: string): readonly string[] {
  const others = Array.from(TRADITIONAL.get(letter) ?? '')
  return others.length === 0 || ALSO_TRADITIONAL.has(letter) ? [letter, ...others] : others
}
